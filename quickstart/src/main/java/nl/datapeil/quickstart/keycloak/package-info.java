/// The identity provider, its realm and its tokens.
@NullMarked
package nl.datapeil.quickstart.keycloak;

import org.jspecify.annotations.NullMarked;
