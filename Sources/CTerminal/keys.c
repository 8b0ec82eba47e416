/* Bytes of the terminal as keys: sequences by terminfo, text by UTF-8, and nothing from garbage. */
#include "private.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* The most keys that are looked at when they are dropped; what is beyond them goes unread. */
enum { MOST_DROPPED = 4096 };
/* The most codes without a meaning that are passed over before a turn ends, so that a flood of them holds nothing up. */
enum { MOST_PASSED_OVER = 4096 };
/* The longest sequence or answer of a terminal that is skipped as a whole. */
enum { LONGEST_SEQUENCE = 4096 };
enum { CTRL_C = 3, CTRL_L = 12, CTRL_X = 24, CTRL_Z = 26, ESC = 27, DEL = 127 };

/* A code that was read too far; ERR when there is none. */
static int pushed = ERR;

static int take_code(void) {
    int code = pushed;
    pushed = ERR;
    return code == ERR ? wgetch(stdscr) : code;
}

static bool found(terminal_input *input, terminal_kind kind, int code) {
    *input = (terminal_input){.kind = kind, .code = code};
    return true;
}

/* ---- Escape and what may follow it ---- */

static void skip_control_sequence(void) {
    for (int i = 0; i < LONGEST_SEQUENCE; i++) {
        int code = take_code();
        if (code == ERR || (code >= 0x40 && code <= 0x7E)) return;
    }
}

/* Skips an answer of the terminal, which ends with BEL or ESC and a backslash. */
static void skip_string(void) {
    for (int i = 0; i < LONGEST_SEQUENCE; i++) {
        int code = take_code();
        if (code == ERR || code == '\a') return;
        if (code != ESC) continue;
        code = take_code();
        if (code != '\\') pushed = code;
        return;
    }
}

static bool escape(terminal_input *input) {
    int next = take_code();
    switch (next) {
    case '[': skip_control_sequence(); return false;
    case 'O': take_code(); return false;
    case ']':
    case 'P':
    case '_':
    case '^': skip_string(); return false;
    default: pushed = next; return found(input, TERMINAL_KEY, TERMINAL_ESCAPE);
    }
}

static utf8_decoder decoder;

static bool character(int byte, terminal_input *input) {
    return utf8_take(&decoder, (unsigned char)byte) && found(input, TERMINAL_CHARACTER, (int)decoder.scalar);
}

/* ---- Codes as inputs; false for what means nothing ---- */

static bool control(int code, terminal_input *input) {
    switch (code) {
    case ESC: return escape(input);
    case '\r':
    case '\n': return found(input, TERMINAL_KEY, TERMINAL_ENTER);
    case '\t': return found(input, TERMINAL_KEY, TERMINAL_TAB);
    case '\b':
    case DEL: return found(input, TERMINAL_KEY, TERMINAL_BACKSPACE);
    case CTRL_L:
        screen_repaint();
        return found(input, TERMINAL_CONTINUED, 0);
    case CTRL_Z: return !screen_is_locked() && found(input, TERMINAL_SUSPEND, 0);
    default:
        return code >= 1 && code <= 26 && found(input, TERMINAL_CONTROL, code - 1 + 'a');
    }
}

static bool click(terminal_input *input) {
    MEVENT event;
    if (getmouse(&event) != OK) return false;
    *input = (terminal_input){.kind = TERMINAL_CLICK, .row = event.y, .column = event.x};
    return true;
}

/* An unattended terminal takes no pasted text: it would be waited for until its end, and that may never come. */
static bool paste(terminal_input *input) {
    if (screen_is_locked()) return false;
    paste_collect(STDIN_FILENO);
    return found(input, TERMINAL_PASTE, 0);
}

static bool named_key(int code, terminal_input *input) {
    switch (code) {
    case KEY_ENTER: return found(input, TERMINAL_KEY, TERMINAL_ENTER);
    case KEY_BTAB: return found(input, TERMINAL_KEY, TERMINAL_BACK_TAB);
    case KEY_UP: return found(input, TERMINAL_KEY, TERMINAL_UP);
    case KEY_DOWN: return found(input, TERMINAL_KEY, TERMINAL_DOWN);
    case KEY_LEFT: return found(input, TERMINAL_KEY, TERMINAL_LEFT);
    case KEY_RIGHT: return found(input, TERMINAL_KEY, TERMINAL_RIGHT);
    case KEY_HOME: return found(input, TERMINAL_KEY, TERMINAL_HOME);
    case KEY_END: return found(input, TERMINAL_KEY, TERMINAL_END);
    case KEY_PPAGE: return found(input, TERMINAL_KEY, TERMINAL_PAGE_UP);
    case KEY_NPAGE: return found(input, TERMINAL_KEY, TERMINAL_PAGE_DOWN);
    case CODE_CONTROL_LEFT: return found(input, TERMINAL_KEY, TERMINAL_CONTROL_LEFT);
    case CODE_CONTROL_RIGHT: return found(input, TERMINAL_KEY, TERMINAL_CONTROL_RIGHT);
    case CODE_CONTROL_HOME: return found(input, TERMINAL_KEY, TERMINAL_CONTROL_HOME);
    case CODE_CONTROL_END: return found(input, TERMINAL_KEY, TERMINAL_CONTROL_END);
    case CODE_ALT_B: return found(input, TERMINAL_ALT, 'b');
    case CODE_ALT_F: return found(input, TERMINAL_ALT, 'f');
    case KEY_BACKSPACE: return found(input, TERMINAL_KEY, TERMINAL_BACKSPACE);
    case KEY_DC: return found(input, TERMINAL_KEY, TERMINAL_DELETE);
    case KEY_MOUSE: return click(input);
    case CODE_PASTE_BEGIN: return paste(input);
    default: return false;
    }
}

static bool interpret(int code, terminal_input *input) {
    if (code >= KEY_MIN) return named_key(code, input);
    if (code < ' ' || code == DEL) return control(code, input);
    return character(code, input);
}

/* ---- Reading ---- */

static bool take_signal(terminal_input *input) {
    int end = signals_end();
    if (end != 0) return found(input, TERMINAL_ENDED, end);
    if (signals_stop()) return found(input, TERMINAL_SUSPEND, 0);
    if (signals_continued()) {
        screen_resume();
        return found(input, TERMINAL_CONTINUED, 0);
    }
    if (!signals_resized()) return false;
    screen_resize();
    return found(input, TERMINAL_RESIZED, 0);
}

/* Whether a terminal that has something to read has nothing but its end. */
static bool is_gone(short events) {
    int waiting = 0;
    if ((events & POLLIN) && ioctl(STDIN_FILENO, FIONREAD, &waiting) == 0 && waiting > 0) return false;
    return events != 0;
}

static bool take_pulse(terminal_input *input) {
    switch (pulse_take()) {
    case PULSE_ASKED: return found(input, TERMINAL_PULSE, 0);
    case PULSE_GONE: return found(input, TERMINAL_ENDED, SIGHUP);
    default: return false;
    }
}

terminal_input terminal_read(int timeout) {
    int64_t deadline = timeout > 0 ? process_ticks() + timeout : 0;
    short events;
    terminal_input input = {.kind = TERMINAL_NOTHING};
    bool begins_turn = timeout != 0;
    if (begins_turn) pulse_answer();
    for (int passed_over = 0; passed_over < MOST_PASSED_OVER;) {
        if (take_signal(&input) || (begins_turn && take_pulse(&input))) return input;
        int code = take_code();
        if (code != ERR) {
            if (interpret(code, &input)) return input;
            passed_over++;
            continue;
        }
        if (wait_for_input(STDIN_FILENO, wait_remaining(timeout, deadline), &events) == WAIT_OVER) return input;
        if (is_gone(events) && found(&input, TERMINAL_ENDED, SIGHUP)) return input;
        /* Within a turn a heartbeat stays where it is, and there is nothing to wait for. */
        if (!begins_turn) return input;
    }
    return input;
}

/* Escape, or Escape and a letter so close together that they read as Alt. */
static bool is_escape(terminal_input input) {
    return input.kind == TERMINAL_ALT || (input.kind == TERMINAL_KEY && input.code == TERMINAL_ESCAPE);
}

int terminal_drop(void) {
    int escapes = 0;
    for (int i = 0; i < MOST_DROPPED; i++) {
        terminal_input input;
        int code = take_code();
        if (code == ERR) return escapes;
        if (code == CTRL_C || code == CTRL_X) {
            pushed = code;
            return escapes;
        }
        if (code == CTRL_Z || code == CTRL_L) continue;
        if (interpret(code, &input) && is_escape(input)) escapes++;
    }
    flushinp();
    return escapes;
}
