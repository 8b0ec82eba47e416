/* Pango and Cairo as Debian has them, and what Swift cannot call without help. */
#ifndef CPANGO_H
#define CPANGO_H

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <sys/prctl.h>

/* No core file, and no other process of the same person may read this one's memory. prctl(2) is variadic. */
static inline void cpango_forbid_dumps(void) {
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

#endif
