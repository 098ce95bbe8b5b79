package nl.datapeil.privacy.record.endpoint;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.record.Content;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.Records;
import nl.datapeil.privacy.record.Register;

/// The use cases that registers have in common: one method each, one transaction each.
@ApplicationScoped
@Transactional
public class Registers {
  private final Records records;
  private final Callers callers;
  private final PrivacyConfig config;

  Registers(Records records, Callers callers, PrivacyConfig config) {
    this.records = records;
    this.callers = callers;
    this.config = config;
  }

  <C extends Content> Register<C> of(Kind kind, Class<C> type) {
    return records.of(kind, type);
  }

  /// The caller, who must be one of those that keep this register.
  Person writer(Kind kind) {
    var caller = callers.known();
    if (!kind.isWrittenBy(caller.roles())) {
      throw new ForbiddenException("This register is kept by others");
    }
    return Person.of(caller);
  }

  <C extends Content> Filed<C> create(Register<C> register, C content, Person author) {
    return register.create(content, author);
  }

  <C extends Content> Page<Filed<C>> page(Register<C> register, RecordFilter.Draft asked) {
    return register.page(new InputCheck().read(in -> asked.check(in, config.paging())));
  }

  <C extends Content> Filed<C> get(Register<C> register, UUID id) {
    return register.get(id);
  }

  <C extends Content> Filed<C> revise(
      Register<C> register, UUID id, int lock, UnaryOperator<C> change, Person editor) {
    var content = change.apply(register.toChange(id).content());
    return register.revise(id, lock, content, editor, null);
  }

  <C extends Content> Filed<C> withdraw(
      Register<C> register, UUID id, int lock, Person by, String reason) {
    return register.withdraw(id, lock, by, reason);
  }
}
