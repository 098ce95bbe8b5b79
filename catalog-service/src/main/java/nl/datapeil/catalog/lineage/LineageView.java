package nl.datapeil.catalog.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Tagged;
import org.jspecify.annotations.Nullable;

/// What a dataset was made from, directly (`inputs`) and by way of others (`upstream`), and what
/// was made from it (`downstream`). `complete` is false when the chain goes on beyond the depth
/// asked, or has more steps than are shown. `version` is for those who see everything: it grows
/// with what others may not know.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineageView(
    UUID dataset,
    String uri,
    List<LineageInput> inputs,
    @Nullable Making making,
    List<Step> upstream,
    List<Step> downstream,
    boolean complete,
    @Nullable Integer version)
    implements Tagged {
  public LineageView {
    inputs = List.copyOf(inputs);
    upstream = List.copyOf(upstream);
    downstream = List.copyOf(downstream);
  }

  @Override
  public @Nullable String etag() {
    return version == null ? null : IfMatch.etag(version);
  }
}
