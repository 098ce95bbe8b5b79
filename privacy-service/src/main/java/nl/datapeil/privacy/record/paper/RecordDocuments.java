package nl.datapeil.privacy.record.paper;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Document;
import nl.datapeil.privacy.document.model.FactList;
import nl.datapeil.privacy.document.model.Overview;
import nl.datapeil.privacy.document.model.Paged;
import nl.datapeil.privacy.document.model.Paged.Chunk;
import nl.datapeil.privacy.document.model.Sheet;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import org.jspecify.annotations.Nullable;

/// Registers and their items as documents.
@ApplicationScoped
class RecordDocuments {
  private static final Text AS_OF = new Text("As of %s", "Stand van %s");

  private final RecordReader records;
  private final Today today;
  private final PrivacyConfig config;

  RecordDocuments(RecordReader records, Today today, PrivacyConfig config) {
    this.records = records;
    this.today = today;
    this.config = config;
  }

  Document item(UUID id, Set<String> roles, Locale language) {
    var item = records.item(id, roles);
    return document(item.title(), language, sections(item, 1, language).toList());
  }

  Overview register(@Nullable String path, Set<String> roles, Locale language) {
    var kind = records.register(path, roles);
    var all = all(kind);
    var title = MemberNames.ALL.register(kind, language);
    return new Overview(
        document(title, language, all.each(item -> chapter(item, language))),
        () -> sheet(title, all));
  }

  private static Sheet sheet(String title, Paged<Filed<JsonNode>> all) {
    var header = ContentRow.header(all);
    return new Sheet(title, header, all.each(item -> Stream.of(ContentRow.of(item, header))));
  }

  private Stream<Block> chapter(Filed<JsonNode> item, Locale language) {
    return Stream.concat(
        Stream.of(new Block.Heading(1, item.title())), sections(item, 2, language));
  }

  private Stream<Block> sections(Filed<JsonNode> item, int level, Locale language) {
    var header = item.header();
    var facts =
        new FactList(language)
            .add("URI", "URI", header.uri())
            .add("Status", "Status", MemberNames.ALL.value(header.status(), language))
            .add("Version", "Versie", header.version())
            .add("Author", "Opsteller", header.author())
            .add("Reason of the change", "Reden van de wijziging", header.reason())
            .add("Filed on", "Vastgelegd op", today.dateOf(header.createdAt()))
            .add("Last changed", "Laatst gewijzigd", today.dateOf(header.updatedAt()));
    var content = ContentBlocks.of(item.content(), level, language, config.timeZone());
    return Stream.concat(Stream.of(facts.block()), content.stream());
  }

  private Document document(String title, Locale language, Iterable<? extends Block> blocks) {
    var subject = AS_OF.in(language).formatted(today.date());
    return new Document(title, subject, language, today.now(), blocks);
  }

  private Paged<Filed<JsonNode>> all(Kind kind) {
    return new Paged<>(after -> {
      var page = records.page(kind, after);
      return new Chunk<>(List.copyOf(page.items()), page.next());
    });
  }
}
