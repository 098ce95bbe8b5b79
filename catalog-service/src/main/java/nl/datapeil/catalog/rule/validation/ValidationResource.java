package nl.datapeil.catalog.rule.validation;

import static nl.datapeil.catalog.CatalogProblem.INVALID_REQUEST;
import static nl.datapeil.catalog.CatalogProblem.RDF_UNREADABLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.rdf.Documents;
import nl.datapeil.catalog.rdf.RdfException;
import nl.datapeil.catalog.rdf.Syntax;
import nl.datapeil.catalog.rule.Profile;
import nl.datapeil.catalog.rule.Scope;
import nl.datapeil.catalog.rule.validation.ValidationService.Wish;
import nl.datapeil.catalog.term.OneOf;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Holding a document against DCAT-AP-NL. It reveals nothing but what the sender sent, so everybody
/// may.
@Path("/v1/validations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ValidationResource {
  private static final int MOST_TRIPLES = 500_000;

  /// Bytes of a document that takes much memory; of those one at a time is checked.
  private static final long BIG = 1 << 20;

  /// Documents that are received, wait or are checked, for which a disk has room.
  private static final int MOST_AT_ONCE = 16;

  private final ValidationService validations;
  private final Turns turns;
  private final Turns large;
  private final Turns room;
  private final CatalogConfig config;

  ValidationResource(ValidationService validations, Turns turns, CatalogConfig config) {
    this.validations = validations;
    this.turns = turns;
    large = new Turns(1, config.validation().patience());
    room = new Turns(MOST_AT_ONCE, config.validation().patience());
    this.config = config;
  }

  @POST
  @Consumes({
    "text/turtle",
    "application/x-turtle",
    "application/ld+json",
    "application/rdf+xml",
    "application/n-triples"
  })
  @PermitAll
  public ValidationView validate(
      @RestQuery
          @DefaultValue("3.0.1")
          @Pattern(regexp = "3\\.0\\.[01]", message = "{nl.datapeil.catalog.profile}") String profile,
      @RestQuery @OneOf(Scope.class) @DefaultValue("DOCUMENT") String scope,
      @RestQuery @Nullable String on,
      @RestQuery boolean secondOpinion,
      @RestQuery @Size(max = 20) List<String> shapes,
      @RestHeader(HttpHeaders.CONTENT_TYPE) String type,
      @Context HttpHeaders headers,
      @NotNull InputStream document) {
    var wish =
        new Wish(
            profile.equals("3.0.0") ? Profile.NL_300 : Profile.NL_301,
            Scope.valueOf(scope),
            date(on),
            secondOpinion,
            shapes);
    return room.take(() -> {
      try {
        return judged(type, document, wish, reader(headers));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /// Received before it takes a turn, for nobody waits for a slow sender.
  private ValidationView judged(String type, InputStream document, Wish wish, Locale reader)
      throws IOException {
    var file = Files.createTempFile("validation", ".rdf");
    try {
      var size = Files.copy(document, file, StandardCopyOption.REPLACE_EXISTING);
      Supplier<ValidationView> work =
          () -> turns.take(() -> validations.judge(read(type, file), wish, reader));
      return size > BIG || wish.asksShapes() ? large.take(work) : work.get();
    } finally {
      Files.delete(file);
    }
  }

  private Graph read(String type, java.nio.file.Path file) {
    try (var document = Files.newInputStream(file)) {
      var syntax = Syntax.of(type).orElse(Syntax.TURTLE);
      var graph = GraphFactory.createDefaultGraph();
      Documents.read(document, syntax, config.publicUrl(), MOST_TRIPLES)
          .triples()
          .forEach(graph::add);
      return graph;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RdfException e) {
      throw RDF_UNREADABLE
          .because(
              "The document cannot be read; nothing was checked. Mend what violations name, and"
                  + " everything after that place.",
              "Het document is onleesbaar; er is niets gecontroleerd. Herstel wat violations noemt,"
                  + " en alles na die plaats.")
          .with(List.of(new Violation(place(e), e.detail())));
    }
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException _) {
      throw INVALID_REQUEST
          .because("The date is wrong.", "De datum is onjuist.")
          .with(
              List.of(
                  new Violation(
                      "on",
                      new Text(
                          "must be a date, such as 2026-06-01",
                          "moet een datum zijn, zoals 2026-06-01"))));
    }
  }

  private static String place(RdfException e) {
    return e.line() > 0 ? "line " + e.line() + ", column " + e.column() : "body";
  }

  private static Locale reader(HttpHeaders headers) {
    var languages = headers.getAcceptableLanguages();
    return languages.isEmpty() ? Locale.ENGLISH : languages.getFirst();
  }
}
