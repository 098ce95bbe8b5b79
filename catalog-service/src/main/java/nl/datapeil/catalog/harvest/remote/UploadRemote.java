package nl.datapeil.catalog.harvest.remote;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.datapeil.catalog.harvest.amsterdam.AmsterdamReader;
import nl.datapeil.catalog.harvest.ckan.CkanReader;
import nl.datapeil.catalog.harvest.csw.CswReader;
import nl.datapeil.catalog.harvest.document.Format;
import nl.datapeil.catalog.harvest.document.RdfReader;
import nl.datapeil.catalog.harvest.document.Utf8;
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
    var start = new String(body, 0, Math.min(START, body.length), StandardCharsets.UTF_8);
    var reading = new Reading();
    read(Format.of(mediaType, start), reading);
    return new Answer.Page(
        reading, "upload", null, Answer.Extent.ALL, new Validators(null, null, sha256));
  }

  private void read(Format format, Reading reading) {
    var rdf = new RdfReader(base, maxTriples, reading);
    switch (format) {
      case TURTLE -> rdf.turtle(new ByteArrayInputStream(body));
      case JSON_LD -> rdf.jsonLd(text(reading));
      case RDF_XML -> rdf.rdfXml(text(reading));
      case CKAN -> new CkanReader(base, language).read(text(reading), reading);
      case CSW ->
          new CswReader(base, language, piece -> rdf.rdfXml(piece.text()))
              .read(text(reading), reading);
      case AMSTERDAM_SCHEMA ->
          new AmsterdamReader(reading)
              .read(text(reading), base.toString(), (_, _) -> Optional.empty());
      case UNKNOWN ->
          reading.report(
              Fault.at(
                  Fault.Kind.TRUNCATED,
                  1,
                  1,
                  new Text("The file is empty or no text", "Het bestand is leeg of geen tekst")));
    }
  }

  private String text(Reading reading) {
    return Utf8.text(body, reading);
  }
}
