# What a tree of QEMU is known by.
