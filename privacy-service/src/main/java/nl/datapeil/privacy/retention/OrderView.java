package nl.datapeil.privacy.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.util.List;
import nl.datapeil.privacy.record.Header;
import nl.datapeil.privacy.retention.terms.DestructionOrder;
import org.jspecify.annotations.Nullable;

/// A destruction order as shown: whether it must be carried out now, and the rules that hold it
/// back although its day has come.
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderView(
    @JsonUnwrapped Header header,
    @JsonUnwrapped DestructionOrder order,
    @Nullable List<URI> heldBy,
    boolean due) {}
