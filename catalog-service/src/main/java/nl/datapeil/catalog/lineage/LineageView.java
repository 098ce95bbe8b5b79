package nl.datapeil.catalog.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Versioned;
import org.jspecify.annotations.Nullable;

/// What a dataset was made from, directly (`inputs`) and by way of others (`upstream`), and what
/// was made from it (`downstream`). `complete` is false when the chain goes on beyond the depth
/// asked, or has more steps than are shown.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineageView(
    UUID dataset,
    String uri,
    List<LineageInput> inputs,
    @Nullable Making making,
    List<Step> upstream,
    List<Step> downstream,
    boolean complete,
    int version)
    implements Versioned {
  public LineageView {
    inputs = List.copyOf(inputs);
    upstream = List.copyOf(upstream);
    downstream = List.copyOf(downstream);
  }
}
