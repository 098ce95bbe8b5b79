package nl.datapeil.catalog.harvest.remote;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.datapeil.catalog.harvest.amsterdam.AmsterdamReader;
import nl.datapeil.catalog.harvest.ckan.CkanReader;
import nl.datapeil.catalog.harvest.csw.CswReader;
import nl.datapeil.catalog.harvest.document.Format;
import nl.datapeil.catalog.harvest.document.RdfReader;
import nl.datapeil.catalog.harvest.fetch.Validators;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.kit.problem.Text;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/// A file that was sent to us, in any of the formats.
final class UploadRemote implements Remote {
  private static final int START = 4096;

  private final URI base;
  private final String language;
  private final String mediaType;
  private final byte[] body;
  private final Memory memory;
  private final int maxTriples;

  UploadRemote(
      URI base, String language, String mediaType, byte[] body, Memory memory, int maxTriples) {
    this.base = base;
    this.language = language;
    this.mediaType = mediaType;
    this.body = body;
    this.memory = memory;
    this.maxTriples = maxTriples;
  }

  @Override
  public Answer read(@Nullable String checkpoint) {
    var sha256 = DigestUtils.sha256Hex(body);
    if (sha256.equals(memory.validators().sha256())) {
      return new Answer.Unmodified();
    }
    var text = new String(body, StandardCharsets.UTF_8);
    var reading = new Reading();
    var rdf = new RdfReader(base, maxTriples, reading);
    switch (Format.of(mediaType, text.substring(0, Math.min(START, text.length())))) {
      case TURTLE -> rdf.turtle(text);
      case JSON_LD -> rdf.jsonLd(text);
      case RDF_XML -> rdf.rdfXml(text);
      case CKAN -> new CkanReader(base, language).read(text, reading);
      case CSW ->
          new CswReader(base, language, piece -> rdf.rdfXml(piece.text())).read(text, reading);
      case AMSTERDAM_SCHEMA ->
          new AmsterdamReader(reading).read(text, base.toString(), (_, _) -> Optional.empty());
      case UNKNOWN ->
          reading.report(
              Fault.at(
                  Fault.Kind.TRUNCATED,
                  1,
                  1,
                  new Text("The file is empty or no text", "Het bestand is leeg of geen tekst")));
    }
    return new Answer.Page(
        reading, "upload", null, Answer.Extent.ALL, new Validators(null, null, sha256));
  }
}
