/* The heartbeat of a visit: its supervisor asks by one pipe, and it answers by another once a turn is finished. */
#include "private.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static int asking = -1, answering = -1;
static bool is_asked;

static bool is_pipe(int descriptor) {
    struct stat status;
    return fstat(descriptor, &status) == 0 && S_ISFIFO(status.st_mode);
}

void process_answers_heartbeat(int asked_by, int answered_by) {
    if (!is_pipe(asked_by) || !is_pipe(answered_by)) return;
    fcntl(asked_by, F_SETFL, O_NONBLOCK);
    fcntl(answered_by, F_SETFL, O_NONBLOCK);
    asking = asked_by;
    answering = answered_by;
}

int pulse_descriptor(void) { return asking; }

pulse_state pulse_take(void) {
    char bytes[16];
    if (asking < 0) return PULSE_NONE;
    ssize_t count = read(asking, bytes, sizeof bytes);
    if (count == 0) return PULSE_GONE;
    is_asked = is_asked || count > 0;
    return count > 0 ? PULSE_ASKED : PULSE_NONE;
}

void pulse_answer(void) {
    if (!is_asked) return;
    is_asked = false;
    (void)!write(answering, "", 1);
}

void process_tell(unsigned char number) {
    if (answering >= 0) (void)!write(answering, &number, 1);
}
