/* Square codes for the camera of a phone.
 *
 * libqrencode is loaded when it is needed, so that the program starts without it; its functions stand here by their
 * documented prototypes (qrencode.h). */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "CTerminal.h"
#include "library.h"

#include <dlfcn.h>

enum { LEVEL_M = 1, MODE_8 = 2 };

struct code {
    int version, width;
    unsigned char *data;
};

static struct {
    struct code *(*encode)(const char *text, int version, int level, int mode, int is_case_sensitive);
    void (*release)(struct code *);
} library;

bool code_load(void) {
    if (library.encode != NULL) return true;
    void *file = dlopen("libqrencode.so.4", RTLD_NOW | RTLD_LOCAL);
    return file != NULL && library_find(file, "QRcode_free", &library.release)
        && library_find(file, "QRcode_encodeString", &library.encode);
}

int code_modules(const char *text, unsigned char *modules, int most) {
    if (!code_load()) return 0;
    struct code *code = library.encode(text, 0, LEVEL_M, MODE_8, 1);
    if (code == NULL) return 0;
    int width = code->width <= most ? code->width : 0;
    for (int i = 0; i < width * width; i++) modules[i] = code->data[i] & 1;
    library.release(code);
    return width;
}
