/// What to change in a description, and what each change is worth: plain Java.
@NullMarked
package nl.datapeil.catalog.quality.advice;

import org.jspecify.annotations.NullMarked;
