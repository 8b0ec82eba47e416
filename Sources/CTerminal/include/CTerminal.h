/* The terminal as plain functions: nothing of curses is seen outside this folder.
 *
 * One full screen at a time, used from one thread. Rows and columns count from 0. */
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* ---- The screen ---- */

enum {
    /* Colours may be used, if the terminal has enough of them for a safe contrast. */
    TERMINAL_COLOUR = 1,
    /* Clicks are wanted, if the terminal reports them. */
    TERMINAL_MOUSE = 2,
    /* Unattended: suspend, interrupt and quit, by key or by signal, do nothing, and the terminal is given back blank. */
    TERMINAL_LOCKED = 4,
};

enum {
    TERMINAL_BOLD = 1,
    TERMINAL_REVERSE = 2,
    TERMINAL_UNDERLINE = 4,
    TERMINAL_DANGER = 8,
    TERMINAL_ACCENT = 16,
    /* Black on white, both painted where there are colours, whatever the terminal's own are. */
    TERMINAL_CODE = 32,
};

/* Takes standard input and output for a full screen. False when they are no terminal or one that cannot
 * place a cursor; nothing has been written or changed then. */
bool terminal_start(int options);

/* Gives the terminal back as it was. Does nothing when it was not taken. */
void terminal_stop(void);

/* Whether the person's locale says UTF-8, so that line drawing can be shown. */
bool terminal_is_unicode(void);

void terminal_size(int *rows, int *columns);

/* Puts UTF-8 text that lies wholly inside the screen. */
void terminal_put(int row, int column, const char *text, int style);

/* Sends what changed and leaves the cursor there. */
void terminal_show(int row, int column);

/* Blanks the screen and the scrollback in one write, and gives the terminal back. The caller ends the process. */
void terminal_hide(void);

/* Blanks in the same way, but keeps the terminal: no key shows or acts until another process takes it over. */
void terminal_lock(void);

/* Gives the terminal back, stops, and takes it again when the program goes on: everything must be put again. */
void terminal_suspend(void);

/* ---- Keys ---- */

typedef enum {
    TERMINAL_NOTHING,   /* the time ran out, or much came that means nothing */
    TERMINAL_CHARACTER, /* code: a Unicode scalar */
    TERMINAL_CONTROL,   /* code: a lower case letter */
    TERMINAL_ALT,       /* code: a lower case letter; Escape and the letter in quick succession are the same */
    TERMINAL_KEY,       /* code: one of the keys below */
    TERMINAL_PASTE,     /* terminal_pasted() has the text */
    TERMINAL_CLICK,     /* row and column */
    TERMINAL_RESIZED,   /* terminal_size() has changed */
    TERMINAL_CONTINUED, /* the program was stopped and goes on: everything must be put again */
    TERMINAL_SUSPEND,   /* the program is to stop, by key or by signal */
    TERMINAL_ENDED,     /* code: the signal that ends the visit; SIGHUP too when the terminal is gone */
    TERMINAL_LINE,      /* line_text() has the line */
    TERMINAL_NO_MORE,   /* the input has ended */
    TERMINAL_PULSE,     /* the supervisor asks whether the program still takes turns */
} terminal_kind;

enum {
    TERMINAL_ENTER = 1,
    TERMINAL_ESCAPE,
    TERMINAL_TAB,
    TERMINAL_BACK_TAB,
    TERMINAL_UP,
    TERMINAL_DOWN,
    TERMINAL_LEFT,
    TERMINAL_RIGHT,
    TERMINAL_HOME,
    TERMINAL_END,
    TERMINAL_PAGE_UP,
    TERMINAL_PAGE_DOWN,
    TERMINAL_BACKSPACE,
    TERMINAL_DELETE,
    TERMINAL_CONTROL_LEFT,
    TERMINAL_CONTROL_RIGHT,
    TERMINAL_CONTROL_HOME,
    TERMINAL_CONTROL_END,
};

typedef struct {
    terminal_kind kind;
    int code;
    int row;
    int column;
} terminal_input;

/* Waits for one input, at most `timeout` milliseconds; -1 waits for ever, 0 not at all. */
terminal_input terminal_read(int timeout);

/* Forgets the keys that wait, and says how many of them were Escape; Ctrl-C and Ctrl-X, which hide from every page, stay. */
int terminal_drop(void);

/* The last pasted text, cut to what a page can use; valid until the next read. */
const char *terminal_pasted(void);

/* ---- Lines, without a full screen ---- */

bool line_is_terminal(int descriptor);

/* Columns of a terminal; 0 when it is none or does not say. */
int line_width(int descriptor);

/* Takes standard input, and the signals that end or stop the program; unattended, no key means any of those, and nothing
 * shows what is typed: a terminal that did would pass on what it obeys. */
void line_start(bool locked);

/* Gives all that back, and the echo of what is typed; unattended, the terminal is blank then. */
void line_stop(void);

/* Whether the terminal shows what is typed. */
void line_echo(bool echoes);

/* Stops the program, and returns when it goes on. */
void line_suspend(void);

/* Waits at most `timeout` milliseconds for a line, as terminal_read does; part of a line is kept for the next call.
 * Unattended it gives each character by itself, control characters of ASCII too, and never a line. */
terminal_input line_read(int timeout);

/* The last line without its end; it may hold any bytes. */
const char *line_text(size_t *count);

/* Whether the end of the last line was too long to be kept, or for the terminal to pass on. */
bool line_was_cut(void);

/* Writes all of the bytes, unless nobody reads them any more. */
void line_write(int descriptor, const void *bytes, size_t count);

/* Blanks the screen and the scrollback of a terminal in one write, or scrolls one that cannot be cleared. */
void line_hide(int descriptor);

/* ---- The process ---- */

/* Ends the process when the one that started it ends, whatever ends that. */
void process_ends_with_parent(void);

/* Answers the heartbeat on a pair of pipes, each time that a finished turn reads again; the end of the first pipe
 * ends the visit as SIGHUP does. Descriptors that are no pipes are left alone. */
void process_answers_heartbeat(int asked_by, int answered_by);

/* Tells the supervisor a number above 0, where there is one; 0 is the answer to a heartbeat. */
void process_tell(unsigned char number);

/* Whether the library is there that locks a process down. */
bool process_can_lock_down(void);

/* From now on the process can start nothing, connect to nothing, write no file, signal no other process, and type
 * nothing for anyone. False when that cannot be done. */
bool process_lock_down(void);

/* What a locked process can do all the same; NULL when nothing was found. What is tried may end the process. */
const char *process_lock_down_leaks(void);

/* No core file, and no other process of the same person may read this one's memory. */
void process_forbid_dumps(void);

/* Milliseconds of a clock that does not jump, and that counts the time asleep. */
int64_t process_ticks(void);

/* The most bytes of a note from one process to the next. */
enum { PROCESS_NOTE_BYTES = 256 };

/* Runs this program anew in the place of this process, with the same environment, the settings of the terminal
 * and a note; it ends the process when that cannot be done, or when a signal asked for the end. The new one stops
 * before it shows anything when `stops` says so. */
void process_replace(char *const arguments[], const char *note, bool stops) __attribute__((noreturn));

/* Runs another program in the place of this process, with another environment and nothing handed over; it returns when
 * that cannot be done. */
void process_become(const char *path, char *const arguments[], char *const environment[]);

/* Takes over from the process before this one, and gives its note; NULL after an ordinary start. */
const char *process_inherit(void);

/* ---- Square codes ---- */

/* The most modules of a side that fit on a screen. */
enum { CODE_MODULES = 53 };

/* Whether the library is there that draws codes; a process that will be locked down asks before. */
bool code_load(void);

/* The modules of a text's code, row by row, 1 for dark, without a border. Gives how many a side has; 0 when there is
 * no library, or when there are more than `most`. */
int code_modules(const char *text, unsigned char *modules, int most);

/* ---- An unattended terminal, as its supervisor sees it ---- */

/* Descriptors on which a visit's process is asked, answers, and prints. */
enum { KIOSK_ASKED_BY = 3, KIOSK_ANSWERED_BY = 4, KIOSK_PRINTER = 5 };

typedef enum {
    KIOSK_NOTHING,   /* the time ran out, or there was nothing to tell */
    KIOSK_ANSWERED,  /* the visit has answered */
    KIOSK_ENDED,     /* the visit's process has ended; code: 0 when it ended well */
    KIOSK_SIGNALLED, /* code: the signal that ends the supervisor */
} kiosk_kind;

typedef struct {
    kiosk_kind kind;
    int code;
} kiosk_event;

/* Takes standard input and output, a terminal, and the signals; false when they are none. */
bool kiosk_take(void);

/* Blanks the terminal and what can be scrolled back to, resets it, forgets the keys that wait, and shows a text.
 * False when the terminal is gone. */
bool kiosk_blank(const char *text);

/* Blanks the terminal, and gives it back as it was. */
void kiosk_give_back(void);

/* Starts this program anew for one visit, with nothing of this process but the terminal, the heartbeat, and a printer
 * where one is named and takes what it is sent; standard error goes nowhere. */
bool kiosk_start(char *const arguments[], char *const environment[], const char *printer);

/* Remembers the printer that the supervisor has given this process. It comes before anything else is opened, because
 * the number of a printer that is not there is taken by the next thing that is. */
void kiosk_find_printer(void);

/* Sends a sheet to the printer in one piece, without waiting for it; false when it did not take all of it. */
bool kiosk_print(const void *bytes, size_t count);

/* Whether the visit that runs, or the one that has ended last, has told a number. */
bool kiosk_was_told(unsigned char number);

/* Asks the visit whether it still takes turns. */
void kiosk_ask(void);

/* Sends the visit a signal. */
void kiosk_end(int signal);

/* Waits for one event, at most `timeout` milliseconds. */
kiosk_event kiosk_wait(int timeout);

/* Tells the service manager at this socket a state, in sd_notify's form; nothing happens when nobody is there. */
void kiosk_notify(const char *socket_name, const char *state);

#endif
