package nl.datapeil.catalog.codelist;

import static nl.datapeil.catalog.CatalogProblem.RDF_UNREADABLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.codelist.CodeListService.Wish;
import nl.datapeil.catalog.codelist.file.GraphFile;
import nl.datapeil.catalog.codelist.file.Incoming;
import nl.datapeil.catalog.codelist.file.IriListFile;
import nl.datapeil.catalog.rdf.Documents;
import nl.datapeil.catalog.rdf.RdfException;
import nl.datapeil.catalog.rdf.Syntax;
import nl.datapeil.catalog.term.Written;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The code lists: for everybody to read, for administrators to replace.
@Path("/v1/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CodeListResource {
  private static final int MOST_TRIPLES = 2_000_000;
  private static final String NAME = "[a-z][a-z0-9-]{1,62}";

  private final CodeListService lists;
  private final CurrentCodeLists current;
  private final Callers callers;
  private final CatalogConfig config;
  private final Today today;

  CodeListResource(
      CodeListService lists,
      CurrentCodeLists current,
      Callers callers,
      CatalogConfig config,
      Today today) {
    this.lists = lists;
    this.current = current;
    this.callers = callers;
    this.config = config;
    this.today = today;
  }

  @GET
  @PermitAll
  public CodeListView.All list() {
    return lists.all();
  }

  @GET
  @Path("/{name}")
  @PermitAll
  public RestResponse<CodeListView> get(String name) {
    var view = lists.get(name);
    return RestResponse.ResponseBuilder.ok(view)
        .header(HttpHeaders.ETAG, IfMatch.etag(view.revision()))
        .build();
  }

  @GET
  @Path("/{name}")
  @PermitAll
  @Produces({"text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples"})
  public RestResponse<String> skos(String name, @Context HttpHeaders headers) {
    var accepted = headers.getAcceptableMediaTypes().stream().map(MediaType::toString).toList();
    var syntax = Syntax.wanted(accepted).orElse(Syntax.TURTLE);
    var skos = lists.skos(name);
    var text =
        RDFWriter.source(skos.graph())
            .lang(RDFLanguages.contentTypeToLang(syntax.mediaType()))
            .asString();
    var tag = "\"" + skos.revision() + "-" + syntax + "\"";
    return RestResponse.ResponseBuilder.ok(text)
        .header(HttpHeaders.CONTENT_TYPE, syntax.mediaType() + ";charset=UTF-8")
        .header(HttpHeaders.ETAG, tag)
        .build();
  }

  @PUT
  @Path("/{name}")
  @Consumes({
    "text/turtle",
    "application/ld+json",
    "application/rdf+xml",
    "application/n-triples",
    MediaType.APPLICATION_JSON,
    MediaType.TEXT_PLAIN
  })
  @RolesAllowed("admin")
  @Scope("catalog:write")
  public RestResponse<CodeListView.Replaced> replace(
      @Pattern(regexp = NAME, message = "{nl.datapeil.catalog.code-list-name}") String name,
      @RestQuery @Nullable @Written(max = 100) String version,
      @RestQuery
          @Nullable @Pattern(regexp = "true|false", message = "{nl.datapeil.catalog.boolean}") String complete,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RestHeader(HttpHeaders.CONTENT_TYPE) String type,
      byte @NotNull [] file) {
    var condition = ifMatch == null ? null : new IfMatch(ifMatch);
    var done =
        lists.replace(
            name,
            read(type, file),
            new Wish(version, complete == null ? null : Boolean.valueOf(complete), condition),
            callers.known().name());
    current.refresh();
    return RestResponse.ResponseBuilder.ok(done)
        .header(HttpHeaders.ETAG, IfMatch.etag(done.list().revision()))
        .build();
  }

  /// JSON is read as JSON-LD, as TOOI publishes it.
  private Incoming read(String type, byte[] file) {
    if (type.startsWith(MediaType.TEXT_PLAIN)) {
      return IriListFile.read(new String(file, StandardCharsets.UTF_8));
    }
    try {
      var document =
          Documents.read(
              new ByteArrayInputStream(file),
              Syntax.of(type).orElse(Syntax.JSON_LD),
              config.publicUrl(),
              MOST_TRIPLES);
      return GraphFile.read(document.triples(), today.date());
    } catch (RdfException e) {
      throw RDF_UNREADABLE.because(
          e.detail().en().replace("%", "%%"), e.detail().nl().replace("%", "%%"));
    }
  }
}
