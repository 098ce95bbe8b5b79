package nl.datapeil.analytics.version;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Takes the contents of a dataset, as a stream of any length.
@Path("/v1/datasets/{datasetId}/versions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class UploadResource {
  private static final String GEOJSON = "application/geo+json";
  private static final String ENCODINGS = "(?i)utf-8|utf-16|windows-1252|iso-8859-1|iso-8859-15";
  private static final String DELIMITERS = "semicolon|comma|tab|pipe|[;,|\t]";
  private static final String SEPARATORS = "comma|point|[.,]";
  private static final long UNKNOWN_LENGTH = -1;

  private final UploadService uploads;
  private final Callers callers;
  private final AnalyticsConfig config;

  UploadResource(UploadService uploads, Callers callers, AnalyticsConfig config) {
    this.uploads = uploads;
    this.callers = callers;
    this.config = config;
  }

  @POST
  @Consumes({"text/csv", GEOJSON})
  @RolesAllowed({"steward", "admin"})
  @Scope("analytics:write")
  public RestResponse<VersionView> upload(
      UUID datasetId,
      @RestQuery @Pattern(regexp = ENCODINGS) @Nullable String encoding,
      @RestQuery @Pattern(regexp = DELIMITERS) @Nullable String delimiter,
      @RestQuery @Pattern(regexp = SEPARATORS) @Nullable String decimalSeparator,
      @RestQuery @DefaultValue("refuse") @Pattern(regexp = "refuse|drop") String unknownColumns,
      @Context HttpHeaders headers,
      InputStream file) {
    var hints =
        new ReadOptions(
            encoding,
            character(delimiter),
            character(decimalSeparator),
            unknownColumns.equals("drop"));
    var body = new UploadService.Body(file, lengthOf(headers), formatOf(headers), hints);
    var view = uploads.upload(datasetId, body, callers.known().name());
    var location =
        URI.create(
            "%s/datasets/%s/versions/%d".formatted(config.publicUrl(), datasetId, view.number()));
    return RestResponse.ResponseBuilder.<VersionView>created(location).entity(view).build();
  }

  private static Format formatOf(HttpHeaders headers) {
    return MediaType.valueOf(GEOJSON).isCompatible(headers.getMediaType())
        ? Format.GEOJSON
        : Format.CSV;
  }

  private static long lengthOf(HttpHeaders headers) {
    var announced = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    return announced == null ? UNKNOWN_LENGTH : Long.parseLong(announced);
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
