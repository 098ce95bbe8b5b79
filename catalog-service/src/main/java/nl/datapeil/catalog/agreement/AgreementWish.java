package nl.datapeil.catalog.agreement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which agreements a reader looks for; each member that is present narrows the answer.
record AgreementWish(
    @Nullable UUID dataset, @Nullable UUID partner, @Nullable AgreementState state) {}
