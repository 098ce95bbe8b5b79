package nl.datapeil.catalog.glossary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which terms a reader looks for; each member that is present narrows the answer.
record TermWish(String words, @Nullable TermStatus status, @Nullable UUID dataset) {}
