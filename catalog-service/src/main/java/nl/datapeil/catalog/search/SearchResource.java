package nl.datapeil.catalog.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.search.wish.WishReader;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.kit.identity.Callers;
import org.jspecify.annotations.Nullable;

/// Finding entries, of one kind or of all.
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
abstract class SearchResource {
  private final @Nullable Kind kind;
  private final SearchService search;
  private final Callers callers;

  SearchResource(@Nullable Kind kind, SearchService search, Callers callers) {
    this.kind = kind;
    this.search = search;
    this.callers = callers;
  }

  @GET
  @PermitAll
  public EntryPage find(@Context UriInfo uri) {
    return search.find(
        WishReader.read(uri.getQueryParameters(), kind), Sight.of(callers.current()));
  }
}
