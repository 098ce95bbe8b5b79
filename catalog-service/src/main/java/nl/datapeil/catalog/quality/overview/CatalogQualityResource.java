package nl.datapeil.catalog.quality.overview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Limit;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.quality.score.Rating;
import nl.datapeil.catalog.term.OneOf;
import nl.datapeil.catalog.term.Written;
import nl.datapeil.kit.identity.Callers;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The quality of the catalogue: as a whole, by group, and dataset by dataset.
@Path("/v1/catalog/quality")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CatalogQualityResource {
  private static final int LONGEST = 2_000;

  private final OverviewService quality;
  private final Callers callers;
  private final Today today;

  CatalogQualityResource(OverviewService quality, Callers callers, Today today) {
    this.quality = quality;
    this.callers = callers;
    this.today = today;
  }

  @GET
  @PermitAll
  public CatalogQuality summary(
      @RestQuery @Written(max = LONGEST) @Nullable String catalog,
      @RestQuery @Written(max = LONGEST) @Nullable String publisher,
      @RestQuery @Written(max = LONGEST) @Nullable String owner,
      @RestQuery @Nullable UUID source) {
    return quality.summary(narrowing(catalog, publisher, owner, source));
  }

  @GET
  @Path("/groups")
  @PermitAll
  public WorstFirst<QualityGroup> groups(
      @RestQuery @DefaultValue("PUBLISHER") @OneOf(Grouping.class) String by,
      @RestQuery @Written(max = LONGEST) @Nullable String catalog,
      @RestQuery @Nullable UUID source,
      @RestQuery @Written(max = LONGEST) @Nullable String after,
      @RestQuery @DefaultValue("50") @Limit String limit) {
    var which = narrowing(catalog, null, null, source);
    return quality.groups(Grouping.valueOf(by), which, after, Integer.parseInt(limit));
  }

  @GET
  @Path("/datasets")
  @PermitAll
  public WorstFirst<ScoredDataset> datasets(
      @RestQuery @Written(max = LONGEST) @Nullable String catalog,
      @RestQuery @Written(max = LONGEST) @Nullable String publisher,
      @RestQuery @Written(max = LONGEST) @Nullable String owner,
      @RestQuery @Nullable UUID source,
      @RestQuery @OneOf(Rating.class) @Nullable String rating,
      @RestQuery @DefaultValue("false") boolean overdue,
      @RestQuery @DefaultValue("false") boolean brokenLinks,
      @RestQuery @Written(max = LONGEST) @Nullable String after,
      @RestQuery @DefaultValue("50") @Limit String limit) {
    var which =
        narrowing(catalog, publisher, owner, source)
            .with(rating == null ? null : Rating.valueOf(rating), overdue, brokenLinks);
    return quality.datasets(which, after, Integer.parseInt(limit));
  }

  private Narrowing narrowing(
      @Nullable String catalog,
      @Nullable String publisher,
      @Nullable String owner,
      @Nullable UUID source) {
    return new Narrowing(
        Sight.of(callers.current()),
        catalog,
        publisher,
        owner,
        source,
        null,
        false,
        false,
        today.date(),
        List.of());
  }
}
