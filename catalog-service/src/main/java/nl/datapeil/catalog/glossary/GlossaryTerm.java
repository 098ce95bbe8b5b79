package nl.datapeil.catalog.glossary;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.catalog.glossary.term.Relation;
import nl.datapeil.catalog.glossary.term.TermDraft;
import nl.datapeil.catalog.glossary.term.TermStatus;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A SKOS concept: what a word means, and in which data it is found.
@Entity
class GlossaryTerm {
  @Id private UUID id;

  @Version private int version;

  private String uri;

  @Enumerated(EnumType.STRING)
  private TermStatus status;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> prefLabel;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, List<String>> altLabel;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, List<String>> hiddenLabel;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> definition;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> scopeNote;

  private @Nullable String source;

  private List<String> exactMatch;

  private List<String> closeMatch;

  private Instant updatedAt;

  private String updatedBy;

  @SuppressWarnings("UnusedVariable") // queries read it
  private String labels;

  @ElementCollection
  @CollectionTable(name = "glossary_relation", joinColumns = @JoinColumn(name = "term_id"))
  @BatchSize(size = 200)
  private Set<Relation> relations = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "glossary_agreement", joinColumns = @JoinColumn(name = "term_id"))
  @BatchSize(size = 200)
  private Set<PartnerAgreed> agreed = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "glossary_subject", joinColumns = @JoinColumn(name = "term_id"))
  @BatchSize(size = 200)
  private Set<AboutData> subjects = new HashSet<>();

  protected GlossaryTerm() {}

  GlossaryTerm(UUID id, String uri, TermDraft draft, String by, Instant now) {
    this.id = id;
    this.uri = uri;
    describe(draft, by, now);
  }

  /// All but the links to other things.
  final void describe(TermDraft draft, String by, Instant now) {
    status = draft.status();
    prefLabel = Map.copyOf(draft.prefLabel());
    altLabel = Map.copyOf(draft.altLabel());
    hiddenLabel = Map.copyOf(draft.hiddenLabel());
    definition = Map.copyOf(draft.definition());
    scopeNote = Map.copyOf(draft.scopeNote());
    source = draft.source();
    exactMatch = new ArrayList<>(draft.exactMatch());
    closeMatch = new ArrayList<>(draft.closeMatch());
    labels =
        Stream.of(
                prefLabel.values().stream(),
                altLabel.values().stream().flatMap(List::stream),
                hiddenLabel.values().stream().flatMap(List::stream))
            .flatMap(all -> all)
            .map(label -> label.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("\n"));
    updatedBy = by;
    updatedAt = now;
  }

  /// Whether the words are these, in whatever order; links and status aside.
  boolean says(TermDraft draft) {
    return prefLabel.equals(draft.prefLabel())
        && sets(altLabel).equals(sets(draft.altLabel()))
        && sets(hiddenLabel).equals(sets(draft.hiddenLabel()))
        && definition.equals(draft.definition())
        && scopeNote.equals(draft.scopeNote())
        && Objects.equals(source, draft.source())
        && Set.copyOf(exactMatch).equals(Set.copyOf(draft.exactMatch()))
        && Set.copyOf(closeMatch).equals(Set.copyOf(draft.closeMatch()));
  }

  private static Map<String, Set<String>> sets(Map<String, List<String>> lists) {
    return lists.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
  }

  void relate(Set<Relation> all) {
    replace(relations, all);
  }

  void link(Set<PartnerAgreed> partners, Set<AboutData> data) {
    replace(agreed, partners);
    replace(subjects, data);
  }

  private static <T> void replace(Set<T> old, Set<T> all) {
    old.retainAll(all);
    old.addAll(all);
  }

  boolean isApproved() {
    return status == TermStatus.APPROVED;
  }

  UUID id() {
    return id;
  }

  int version() {
    return version;
  }

  String uri() {
    return uri;
  }

  TermStatus status() {
    return status;
  }

  Map<String, String> prefLabel() {
    return prefLabel;
  }

  Map<String, List<String>> altLabel() {
    return altLabel;
  }

  Map<String, List<String>> hiddenLabel() {
    return hiddenLabel;
  }

  Map<String, String> definition() {
    return definition;
  }

  Map<String, String> scopeNote() {
    return scopeNote;
  }

  @Nullable String source() {
    return source;
  }

  List<String> exactMatch() {
    return exactMatch;
  }

  List<String> closeMatch() {
    return closeMatch;
  }

  Set<Relation> relations() {
    return Set.copyOf(relations);
  }

  Set<PartnerAgreed> agreed() {
    return Set.copyOf(agreed);
  }

  Set<AboutData> subjects() {
    return Set.copyOf(subjects);
  }

  Instant updatedAt() {
    return updatedAt;
  }

  String updatedBy() {
    return updatedBy;
  }
}
