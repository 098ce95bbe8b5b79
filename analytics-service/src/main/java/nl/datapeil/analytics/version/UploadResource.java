package nl.datapeil.analytics.version;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import nl.datapeil.analytics.AnalyticsConfig;
import nl.datapeil.analytics.version.ingest.Format;
import nl.datapeil.analytics.version.ingest.ReadOptions;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Takes the contents of a dataset, as a stream of any length.
@Path("/v1/datasets/{datasetId}/versions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class UploadResource {
  private static final String UNKNOWN_LENGTH = "-1";

  private final UploadService uploads;
  private final Callers callers;
  private final AnalyticsConfig config;

  UploadResource(UploadService uploads, Callers callers, AnalyticsConfig config) {
    this.uploads = uploads;
    this.callers = callers;
    this.config = config;
  }

  /// What the uploader may say about the file.
  static class Hints {
    @RestQuery
    @Pattern(regexp = "(?i)utf-8|utf-16|windows-1252|iso-8859-1|iso-8859-15")
    @Nullable String encoding;

    @RestQuery
    @Pattern(regexp = "semicolon|comma|tab|pipe|[;,|\t]")
    @Nullable String delimiter;

    @RestQuery
    @Pattern(regexp = "comma|point|[.,]")
    @Nullable String decimalSeparator;

    @RestQuery
    @DefaultValue("refuse")
    @Pattern(regexp = "refuse|drop")
    String unknownColumns = "refuse";

    ReadOptions options() {
      return new ReadOptions(
          encoding,
          character(delimiter),
          character(decimalSeparator),
          unknownColumns.equals("drop"));
    }

    private static @Nullable String character(@Nullable String name) {
      return switch (name) {
        case "semicolon" -> ";";
        case "comma" -> ",";
        case "tab" -> "\t";
        case "pipe" -> "|";
        case "point" -> ".";
        case null, default -> name;
      };
    }
  }

  @POST
  @Consumes("text/csv")
  @RolesAllowed({"steward", "admin"})
  @Scope("analytics:write")
  public RestResponse<VersionView> csv(
      UUID datasetId,
      @Valid @BeanParam Hints hints,
      @RestHeader(HttpHeaders.CONTENT_LENGTH) @DefaultValue(UNKNOWN_LENGTH) long length,
      InputStream body) {
    return upload(datasetId, new UploadService.Body(body, length, Format.CSV, hints.options()));
  }

  @POST
  @Consumes("application/geo+json")
  @RolesAllowed({"steward", "admin"})
  @Scope("analytics:write")
  public RestResponse<VersionView> geoJson(
      UUID datasetId,
      @Valid @BeanParam Hints hints,
      @RestHeader(HttpHeaders.CONTENT_LENGTH) @DefaultValue(UNKNOWN_LENGTH) long length,
      InputStream body) {
    return upload(datasetId, new UploadService.Body(body, length, Format.GEOJSON, hints.options()));
  }

  private RestResponse<VersionView> upload(UUID datasetId, UploadService.Body body) {
    var view = uploads.upload(datasetId, body, callers.known().name());
    var location =
        URI.create(
            "%s/datasets/%s/versions/%d".formatted(config.publicUrl(), datasetId, view.number()));
    return RestResponse.ResponseBuilder.<VersionView>created(location).entity(view).build();
  }
}
