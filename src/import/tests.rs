//! What crosses the files of this module.
