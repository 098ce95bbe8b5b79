/// Advice on, approval of and withdrawal of a version: what is sent, and what came of it.
@NullMarked
package nl.datapeil.privacy.activity.review;

import org.jspecify.annotations.NullMarked;
