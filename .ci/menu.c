/* A menu in thirty lines of C and ncurses: as little as any program with a full screen can do.
 *
 * The benchmark runs it beside Signpost, so that its figures mean the same on a fast machine and a slow one. */
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>

enum { ENTRIES = 18, FIRST_ROW = 3 };

static void show(int entry, bool is_chosen) {
    if (is_chosen) attron(A_REVERSE);
    mvprintw(FIRST_ROW + entry, 2, "%2d  Helpline number %02d, for advice", entry + 1, entry + 1);
    if (is_chosen) attroff(A_REVERSE);
}

int main(void) {
    setlocale(LC_ALL, "");
    initscr();
    cbreak();
    noecho();
    keypad(stdscr, TRUE);
    mvaddstr(0, 0, "A list of helplines");
    for (int entry = 0; entry < ENTRIES; entry++) show(entry, entry == 0);
    int chosen = 0, key = 0;
    do {
        int old = chosen;
        if (key == KEY_DOWN && chosen < ENTRIES - 1) chosen++;
        if (key == KEY_UP && chosen > 0) chosen--;
        if (old != chosen) show(old, false), show(chosen, true);
        move(FIRST_ROW + chosen, 2);
        refresh();
    } while ((key = getch()) != 'q');
    endwin();
}
