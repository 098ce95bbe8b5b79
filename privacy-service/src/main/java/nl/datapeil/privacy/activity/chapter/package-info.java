/// An activity as a document tells it: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.activity.chapter;

import org.jspecify.annotations.NullMarked;
