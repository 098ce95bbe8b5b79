/// The register as VNG's verwerkingsactiviteitenregister has it: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.exchange.vng;

import org.jspecify.annotations.NullMarked;
