/* What the files of this folder share. */
#ifndef PRIVATE_H
#define PRIVATE_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#define NCURSES_WIDECHAR 1

#include "CTerminal.h"

#include <curses.h>
#include <signal.h>
#include <stddef.h>
#include <term.h>
#include <termios.h>

/* What curses.h and term.h define as macros stands in the way of ordinary names. */
#undef lines
#undef columns

/* Codes for what curses has no key for, beyond those that it gives to the keys of terminfo. */
enum {
    CODE_PASTE_BEGIN = KEY_MAX + 512,
    CODE_PASTE_END,
    CODE_CONTROL_LEFT,
    CODE_CONTROL_RIGHT,
    CODE_CONTROL_HOME,
    CODE_CONTROL_END,
    CODE_ALT_B,
    CODE_ALT_F,
};

/* capabilities.c: a string capability, NULL when the terminal lacks it; setupterm comes first. */
const char *capability(const char *name);
bool capability_is_xterm_like(void);
bool capability_clears_as_ansi(void);

/* farewell.c: leaving without curses. */
void farewell_prepare(void);
void farewell_forget(void);
void farewell_after_crash(void);
void farewell_hide(void);
void farewell_lock(void);

/* modes.c: what curses does not switch on and off itself. */
void modes_choose(int options);
void modes_on(void);
void modes_off(void);

/* opening.c: an opening of the same terminal that never waits, and shares no flags with the shell's; the descriptor that was
 * given where it is no terminal, or cannot be opened again. */
int open_own(int descriptor, int access);

/* screen.c */
bool screen_is_locked(void);
void screen_resize(void);
void screen_repaint(void);
void screen_resume(void);

/* signals.c */
void signals_remember(void);
void signals_install(bool locked);
void signals_install_for_lines(bool locked);
void signals_restore(void);
int signals_wake_descriptor(void);
void signals_drain_wake(void);
int signals_end(void);
bool signals_resized(void);
bool signals_stop(void);
bool signals_continued(void);
void signals_stop_now(void);

/* settings.c */
bool settings_keep(int terminal);
const struct termios *settings_original(void);
void settings_inherit(const struct termios *settings);
void settings_owe(void);
bool settings_are_owed(void);
void settings_restore(void);
struct termios settings_of_locked_lines(void);
void settings_lock_lines(void);

/* printer.c */
bool printer_is_one(int descriptor);

/* pulse.c */
typedef enum { PULSE_NONE, PULSE_ASKED, PULSE_GONE } pulse_state;
int pulse_descriptor(void);
pulse_state pulse_take(void);
void pulse_answer(void);

/* utf8.c: whether a byte ends a scalar, which is then a byte of ASCII or text beyond the control characters. */
typedef struct {
    uint32_t scalar, least;
    int missing;
} utf8_decoder;
bool utf8_take(utf8_decoder *decoder, unsigned char byte);

/* wait.c: a timeout of -1 waits for ever; `events` says what the descriptor has, as poll does. */
typedef enum { WAIT_READY, WAIT_OVER } wait_result;
wait_result wait_for_input(int descriptor, int timeout, short *events);
int wait_remaining(int timeout, int64_t deadline);

/* paste.c */
void paste_collect(int descriptor);

#endif
