package nl.datapeil.catalog.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.SourceKind;
import nl.datapeil.catalog.term.Status;
import nl.datapeil.catalog.term.Written;
import nl.datapeil.kit.identity.Callers;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Finding datasets.
@Path("/v1/datasets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SearchResource {
  private final SearchService search;
  private final Callers callers;

  SearchResource(SearchService search, Callers callers) {
    this.search = search;
    this.callers = callers;
  }

  @GET
  @PermitAll
  public DatasetPage find(
      @RestQuery @Written(max = 200, blank = true) @Nullable String q,
      @RestQuery @Size(max = 100) List<@Written(max = 63) String> name,
      @RestQuery @OneOf(Status.class) @Nullable String status,
      @RestQuery @OneOf(Access.class) @Nullable String access,
      @RestQuery @OneOf(SourceKind.class) @Nullable String sourceKind,
      @RestQuery @Written(max = 200) @Nullable String theme,
      @RestQuery @Written(max = 200) @Nullable String owner,
      @RestQuery @Written(max = 100) @Nullable String after,
      @RestQuery
          @DefaultValue("50")
          @Pattern(regexp = "[1-9][0-9]{0,5}", message = "{nl.datapeil.catalog.limit}")
          String limit) {
    var wish = new Wish(q, name, status, access, sourceKind, theme, owner);
    return search.find(wish, Sight.of(callers.current()), after, Integer.parseInt(limit));
  }
}
