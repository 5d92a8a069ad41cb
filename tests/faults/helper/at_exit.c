/* Does at a process's exit what the file with its number in FAULT_AT_EXIT says. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

static void *stay(void *nothing)
{
    for (;;)
        pause();
    return nothing;
}

static void at_exit(void)
{
    const char *directory = getenv("FAULT_AT_EXIT");
    char path[4096], what[32] = "";
    FILE *file;

    if (!directory)
        return;
    snprintf(path, sizeof path, "%s/%d", directory, (int)getpid());
    file = fopen(path, "r");
    if (!file)
        return;
    if (!fgets(what, sizeof what, file))
        what[0] = 0;
    fclose(file);
    if (!strcmp(what, "abort"))
        abort();
    if (!strcmp(what, "segv"))
        *(volatile int *)8 = 1;
    if (!strcmp(what, "status"))
        _exit(3);
    if (!strcmp(what, "thread")) {
        pthread_t thread;

        /* Only this thread ends; the process goes on without it. */
        if (!pthread_create(&thread, 0, stay, 0))
            syscall(SYS_exit, 0);
    }
    if (!strcmp(what, "hang"))
        for (;;)
            pause();
}

__attribute__((constructor)) static void begin(void)
{
    atexit(at_exit);
}
