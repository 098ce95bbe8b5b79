package nl.datapeil.catalog.rdf;

import static java.util.Objects.requireNonNull;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The remote JSON-LD contexts that are built in: DCAT-AP, of any release and wherever it is kept.
/// Nothing is fetched.
final class Contexts {
  private static final Pattern DCAT_AP =
      Pattern.compile(
          "https?://[^?#]*/(?:DCAT-AP|dcat-ap)(?:/[^?#]*)?/[^/?#]*context[^/?#]*|https?://[^?#]*/dcat-ap[^/?#]*\\.jsonld");

  private @Nullable URI unknown;

  /// Gives a built-in context, or remembers the one that is not.
  JsonDocument load(URI url) throws JsonLdError {
    if (!DCAT_AP.matcher(url.toString()).matches()) {
      unknown = url;
      throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, url.toString());
    }
    try (InputStream in = Contexts.class.getResourceAsStream("dcat-ap.context.jsonld")) {
      var document = JsonDocument.of(requireNonNull(in));
      document.setDocumentUrl(url);
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The context that was asked for and is not built in, if any.
  @Nullable URI unknown() {
    return unknown;
  }
}
