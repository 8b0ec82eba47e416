/* Mouse reports, bracketed paste, and key sequences that terminals send whatever terminfo says. */
#include "private.h"

#include <unistd.h>

static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";
static bool wants_paste, wants_mouse;

static void know_common_keys(void) {
    static const struct {
        const char *sequence;
        int code;
    } keys[] = {
        {"\033[A", KEY_UP},     {"\033[B", KEY_DOWN},   {"\033[C", KEY_RIGHT},  {"\033[D", KEY_LEFT},
        {"\033OA", KEY_UP},     {"\033OB", KEY_DOWN},   {"\033OC", KEY_RIGHT},  {"\033OD", KEY_LEFT},
        {"\033[H", KEY_HOME},   {"\033[F", KEY_END},    {"\033OH", KEY_HOME},   {"\033OF", KEY_END},
        {"\033[1~", KEY_HOME},  {"\033[4~", KEY_END},   {"\033[7~", KEY_HOME},  {"\033[8~", KEY_END},
        {"\033[3~", KEY_DC},    {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE}, {"\033[Z", KEY_BTAB},
        {"\033OM", KEY_ENTER},  {"\033[200~", CODE_PASTE_BEGIN}, {"\033[201~", CODE_PASTE_END},
        {"\033[1;5D", CODE_CONTROL_LEFT},  {"\033[1;5C", CODE_CONTROL_RIGHT},
        {"\033[1;3D", CODE_CONTROL_LEFT},  {"\033[1;3C", CODE_CONTROL_RIGHT},
        {"\033[5D", CODE_CONTROL_LEFT},    {"\033[5C", CODE_CONTROL_RIGHT},
        {"\033Od", CODE_CONTROL_LEFT},     {"\033Oc", CODE_CONTROL_RIGHT},
        {"\033[1;5H", CODE_CONTROL_HOME},  {"\033[1;5F", CODE_CONTROL_END},
        {"\033[7^", CODE_CONTROL_HOME},    {"\033[8^", CODE_CONTROL_END},
        {"\033b", CODE_ALT_B},             {"\033f", CODE_ALT_F},
    };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) define_key(keys[i].sequence, keys[i].code);
}

/* Past curses, which keeps no buffer of its own between two refreshes. */
static void send(const char *sequence, size_t length) { (void)!write(STDOUT_FILENO, sequence, length); }

void modes_choose(int options) {
    know_common_keys();
    wants_paste = capability_is_xterm_like() && !(options & TERMINAL_LOCKED);
    wants_mouse = (options & TERMINAL_MOUSE) && capability("kmous") != NULL;
    mouseinterval(0);
}

void modes_on(void) {
    if (wants_paste) send(paste_on, sizeof paste_on - 1);
    if (wants_mouse) mousemask(BUTTON1_PRESSED | BUTTON1_CLICKED, NULL);
}

void modes_off(void) {
    if (wants_paste) send(paste_off, sizeof paste_off - 1);
    if (wants_mouse) mousemask(0, NULL);
}
