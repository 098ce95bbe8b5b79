/// What happens to every request before a resource is reached.
@NullMarked
package nl.datapeil.privacy.request;

import org.jspecify.annotations.NullMarked;
