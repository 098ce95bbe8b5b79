package nl.datapeil.catalog.entry.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.entry.graph.SharedNodes;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Kind;

/// What a new registration need not say: who we are, and what follows from what is said.
@ApplicationScoped
public class Defaults {
  private static final String RIGHTS =
      "http://publications.europa.eu/resource/authority/access-right/";
  private static final String DUTCH =
      "http://publications.europa.eu/resource/authority/language/NLD";

  private static final List<String> FILLED_IN =
      List.of("publisher", "creator", "contactPoint", "identifier", "language");

  private final CatalogConfig config;
  private final SharedNodes nodes;

  Defaults(CatalogConfig config, SharedNodes nodes) {
    this.config = config;
    this.nodes = nodes;
  }

  public EntryDraft complete(Kind kind, URI iri, EntryDraft sent) {
    var draft = withAccess(kind, sent);
    var description = new LinkedHashMap<>(draft.members());
    description.putIfAbsent("publisher", agent());
    description.computeIfPresent("publisher", (_, publisher) -> named(publisher));
    var one = JsonNodeFactory.instance;
    if (kind != Kind.SERIES) {
      description.putIfAbsent("creator", one.arrayNode().add(description.get("publisher")));
      description.putIfAbsent("language", one.arrayNode().add(DUTCH));
    }
    if (kind == Kind.DATASET || kind == Kind.SERVICE) {
      description.putIfAbsent("identifier", one.arrayNode().add(iri.toString()));
    }
    description.putIfAbsent("contactPoint", one.arrayNode().add(contact()));
    return draft.with(description);
  }

  /// The description of the catalogue that lists what is registered here.
  public EntryDraft ownCatalog(URI iri) {
    var us = config.organisation().name();
    var members = new LinkedHashMap<String, JsonNode>();
    members.put("title", text("Datacatalogus van " + us, "Data catalogue of " + us));
    members.put("description", text("Welke data " + us + " heeft.", "What data " + us + " has."));
    var draft = new EntryDraft(null, null, null, null, null, null, List.of(), List.of(), members);
    return complete(Kind.CATALOG, iri, draft);
  }

  private static ObjectNode text(String nl, String en) {
    return JsonNodeFactory.instance.objectNode().put("nl", nl).put("en", en);
  }

  /// What a replacement leaves unsaid of these stays as it is; null takes it away.
  public static EntryDraft kept(Kind kind, Access before, ObjectNode now, EntryDraft sent) {
    var members = new LinkedHashMap<>(sent.members());
    for (var name : FILLED_IN) {
      if (now.has(name)) {
        members.putIfAbsent(name, now.get(name));
      }
    }
    var sameAccess = sent.access() == null || sent.access() == before;
    if (sameAccess && !members.containsKey("accessRights")) {
      if (now.has("accessRights")) {
        members.put("accessRights", now.get("accessRights"));
      }
      return sent.with(members);
    }
    return withAccess(kind, sent.with(members));
  }

  /// Access and access rights say the same: the one that is given says the other.
  static EntryDraft withAccess(Kind kind, EntryDraft draft) {
    var rights = draft.members().get("accessRights");
    if (kind == Kind.CATALOG || kind == Kind.SERIES) {
      return draft;
    }
    if (rights != null && rights.isTextual()) {
      var open = rights.textValue().endsWith("/PUBLIC") || rights.textValue().equals("PUBLIC");
      var access = open ? Access.OPEN : Access.CLOSED;
      if (draft.access() == null) {
        return draft.withAccess(access);
      }
      return draft;
    }
    if (draft.access() == null) {
      return draft;
    }
    var description = new LinkedHashMap<>(draft.members());
    description.put(
        "accessRights",
        TextNode.valueOf(RIGHTS + (draft.access() == Access.OPEN ? "PUBLIC" : "NON_PUBLIC")));
    return draft.with(description);
  }

  /// An organisation may be given by its name only; our own name means us.
  private JsonNode named(JsonNode publisher) {
    if (!publisher.isTextual() || publisher.textValue().contains(":")) {
      return publisher;
    }
    if (publisher.textValue().equals(config.organisation().name())) {
      return agent();
    }
    var agent = JsonNodeFactory.instance.objectNode();
    agent.putObject("name").put("nl", publisher.textValue());
    return agent;
  }

  /// Once something is known of us, a reference is enough: the settings do not overrule it.
  private JsonNode agent() {
    var us = config.organisation();
    var uri = us.uri().map(URI::toString);
    if (uri.isPresent() && !nodes.find(SharedNodes.OWN, List.of(uri.get())).isEmpty()) {
      return TextNode.valueOf(uri.get());
    }
    var agent = JsonNodeFactory.instance.objectNode();
    uri.ifPresent(known -> agent.put("uri", known));
    agent.putObject("name").put("nl", us.name());
    return agent;
  }

  private ObjectNode contact() {
    var contact = JsonNodeFactory.instance.objectNode();
    contact.putObject("name").put("nl", config.organisation().name());
    contact.put("email", "mailto:" + config.organisation().email());
    return contact;
  }
}
