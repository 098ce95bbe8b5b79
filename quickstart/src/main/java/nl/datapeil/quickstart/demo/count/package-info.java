/// Counts on the files themselves, without the platform: what its answers are held against.
@NullMarked
package nl.datapeil.quickstart.demo.count;

import org.jspecify.annotations.NullMarked;
