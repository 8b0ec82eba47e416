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

/* Codes for the marks of a paste, beyond every key of curses. */
enum { CODE_PASTE_BEGIN = KEY_MAX + 1, CODE_PASTE_END };

/* capabilities.c: a string capability, NULL when the terminal lacks it; setupterm comes first. */
const char *capability(const char *name);
bool capability_is_xterm_like(void);
bool capability_clears_as_ansi(void);

/* farewell.c: leaving without curses. */
void farewell_prepare(const struct termios *saved);
void farewell_forget(void);
void farewell_after_crash(void);
void farewell_hide(void);

/* modes.c: what curses does not switch on and off itself. */
void modes_choose(int options);
void modes_on(void);
void modes_off(void);

/* screen.c */
bool screen_is_locked(void);
void screen_resize(void);
void screen_repaint(void);
void screen_suspend(void);
void screen_resume(void);

/* signals.c */
void signals_remember(void);
void signals_install(bool locked);
void signals_restore(void);
int signals_wake_descriptor(void);
void signals_drain_wake(void);
int signals_end(void);
bool signals_resized(void);
bool signals_stop(void);
bool signals_continued(void);
void signals_stop_now(void);

/* paste.c */
void paste_collect(int descriptor);

#endif
