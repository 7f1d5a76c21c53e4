//! Rich Beagle's tests.
