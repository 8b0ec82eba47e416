/* The full screen: taking it, putting text on it, giving it back. */
#include "private.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

/* More than any terminal has; it bounds the buffers, not the layout. */
enum { MOST_ROWS = 500, MOST_COLUMNS = 1000 };
/* Pairs whose contrast is at least 4.5 to 1 in the usual palettes; the first two need 16 colours. */
enum { PAIR_DANGER = 1, PAIR_ACCENT = 2, PAIR_CODE = 3 };
enum { BLACK = 0, RED = 1, WHITE = 7, BRIGHT_YELLOW = 11, BRIGHT_WHITE = 15 };
/* Milliseconds that the rest of an escape sequence may take; a network tears sequences apart. */
enum { ESCAPE_DELAY = 25, ESCAPE_DELAY_REMOTE = 100 };

static SCREEN *screen;
static bool is_unicode, has_colour, is_locked;
/* Whether a code is painted in colours of its own, which cameras need, whatever other colours are wished for. */
static bool paints_codes;
/* Whether keys are still those that were pressed for the process before this one. */
static bool drops_input;

static void choose_locale(void) {
    setlocale(LC_ALL, "");
    is_unicode = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    if (!is_unicode) setlocale(LC_CTYPE, "C.UTF-8");
}

/* Whether the terminal can place a cursor and clear, asked of terminfo without writing anything. */
static bool can_show_screen(void) {
    int result;
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return false;
    if (setupterm(NULL, STDOUT_FILENO, &result) != OK) return false;
    return capability("cup") != NULL && capability("clear") != NULL;
}

static bool wants_colour(int options) {
    const char *no_colour = getenv("NO_COLOR");
    return (options & TERMINAL_COLOUR) && (no_colour == NULL || *no_colour == '\0');
}

/* Codes are for unattended terminals alone. */
static void start_colours(int options) {
    int colours = tigetnum("colors");
    has_colour = wants_colour(options) && colours >= 16;
    paints_codes = is_locked && colours >= 8;
    if (!has_colour && !paints_codes) return;
    if (start_color() == ERR) {
        has_colour = paints_codes = false;
        return;
    }
    use_default_colors();
    if (has_colour) {
        init_pair(PAIR_DANGER, BRIGHT_WHITE, RED);
        init_pair(PAIR_ACCENT, BRIGHT_YELLOW, BLACK);
    }
    if (paints_codes) init_pair(PAIR_CODE, BLACK, colours >= 16 ? BRIGHT_WHITE : WHITE);
}

static void set_modes(void) {
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    meta(stdscr, TRUE);
    intrflush(stdscr, FALSE);
    idlok(stdscr, TRUE);
    typeahead(-1);
    set_escdelay(getenv("SSH_CONNECTION") == NULL ? ESCAPE_DELAY : ESCAPE_DELAY_REMOTE);
}

bool terminal_start(int options) {
    choose_locale();
    if (screen != NULL || !can_show_screen() || !settings_keep(STDOUT_FILENO)) return false;
    drops_input = settings_are_owed() || (options & TERMINAL_LOCKED);
    use_tioctl(TRUE);
    signals_remember();
    screen = newterm(NULL, stdout, stdin);
    if (screen == NULL) return false;
    is_locked = options & TERMINAL_LOCKED;
    set_modes();
    start_colours(options);
    modes_choose(options);
    modes_on();
    farewell_prepare();
    signals_install(is_locked);
    return true;
}

/* Curses knows the settings as it found them, which a process that took another's place must not give back. */
static void give_back(void) {
    modes_off();
    endwin();
    settings_restore();
}

void terminal_stop(void) {
    if (screen == NULL) return;
    if (is_locked) farewell_lock();
    give_back();
    signals_restore();
    if (!is_locked) farewell_forget();
    delscreen(screen);
    screen = NULL;
}

void terminal_hide(void) {
    if (screen == NULL) return;
    farewell_hide();
    screen = NULL;
}

void terminal_lock(void) {
    if (screen == NULL) return;
    settings_owe();
    farewell_lock();
    screen = NULL;
}

bool terminal_is_unicode(void) { return is_unicode; }

bool screen_is_locked(void) { return is_locked; }

void terminal_size(int *rows, int *columns) {
    *rows = screen == NULL ? 1 : getmaxy(stdscr);
    *columns = screen == NULL ? 1 : getmaxx(stdscr);
}

static int within(int value, int most) { return value < 1 ? 1 : value > most ? most : value; }

void screen_resize(void) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
    resizeterm(within(size.ws_row, MOST_ROWS), within(size.ws_col, MOST_COLUMNS));
}

void screen_repaint(void) { clearok(curscr, TRUE); }

void terminal_suspend(void) {
    if (screen == NULL) return;
    give_back();
    signals_stop_now();
    screen_resume();
}

/* Takes the terminal again, in whatever state and size it was left. */
void screen_resume(void) {
    reset_prog_mode();
    modes_on();
    screen_resize();
    screen_repaint();
}

static attr_t attributes(int style) {
    attr_t found = A_NORMAL;
    if (style & TERMINAL_BOLD) found |= A_BOLD;
    if (style & TERMINAL_REVERSE) found |= A_REVERSE;
    if (style & TERMINAL_UNDERLINE) found |= A_UNDERLINE;
    if (style & TERMINAL_DANGER) found |= has_colour ? A_BOLD : A_BOLD | A_REVERSE;
    if (style & TERMINAL_ACCENT) found |= A_BOLD;
    if ((style & TERMINAL_CODE) && !paints_codes) found |= A_REVERSE;
    return found;
}

static short pair(int style) {
    if (style & TERMINAL_CODE) return paints_codes ? PAIR_CODE : 0;
    if (!has_colour) return 0;
    return style & TERMINAL_DANGER ? PAIR_DANGER : style & TERMINAL_ACCENT ? PAIR_ACCENT : 0;
}

void terminal_put(int row, int column, const char *text, int style) {
    static wchar_t wide[MOST_COLUMNS + 1];
    size_t count = mbstowcs(wide, text, MOST_COLUMNS);
    if (screen == NULL || count == (size_t)-1) return;
    attr_set(attributes(style), pair(style), NULL);
    mvaddnwstr(row, column, wide, (int)count);
}

void terminal_show(int row, int column) {
    if (screen == NULL) return;
    move(row, column);
    refresh();
    if (drops_input) tcflush(STDIN_FILENO, TCIFLUSH);
    drops_input = false;
}
