/// What registers have in common of their endpoints: a new one adds how it reads drafts and shows
/// items.
@NullMarked
package nl.datapeil.privacy.record.endpoint;

import org.jspecify.annotations.NullMarked;
