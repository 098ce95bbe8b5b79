package nl.datapeil.privacy.subjectrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.event.Events;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.Records;
import nl.datapeil.privacy.record.Register;
import nl.datapeil.privacy.subjectrequest.requester.Requester;
import nl.datapeil.privacy.subjectrequest.requester.Requesters;
import nl.datapeil.privacy.subjectrequest.terms.DutchCalendar;
import nl.datapeil.privacy.subjectrequest.terms.Intake;
import nl.datapeil.privacy.subjectrequest.terms.IntakeDraft;
import nl.datapeil.privacy.subjectrequest.terms.RequestSteps;
import nl.datapeil.privacy.subjectrequest.terms.SubjectRequest;

/// The use cases of requests of data subjects: one method each, one transaction each.
@ApplicationScoped
@Transactional
class SubjectRequestService {
  private final Register<SubjectRequest> requests;
  private final Requesters requesters;
  private final Events events;
  private final Today today;
  private final DutchCalendar calendar;

  SubjectRequestService(
      Records records, Requesters requesters, Events events, Today today, DutchCalendar calendar) {
    requests = records.of(Kind.SUBJECT_REQUEST, SubjectRequest.class);
    this.requesters = requesters;
    this.events = events;
    this.today = today;
    this.calendar = calendar;
  }

  Filed<SubjectRequest> file(IntakeDraft.Both asked, Person by) {
    var filed = requests.create(SubjectRequest.received(asked.intake(), calendar), by);
    requesters.keep(filed.header().id(), asked.requester());
    return told("filed", filed);
  }

  Page<Filed<SubjectRequest>> page(RecordFilter filter) {
    return requests.page(filter);
  }

  Filed<SubjectRequest> get(UUID id) {
    return requests.get(id);
  }

  Requester requester(UUID id) {
    return requesters.get(requests.get(id).header().id());
  }

  /// `lock` says which state the editor saw.
  Filed<SubjectRequest> correct(UUID id, int lock, Intake intake, Person by) {
    var corrected = steps(requests.toChange(id)).corrected(intake);
    return told("corrected", requests.revise(id, lock, corrected, by, null));
  }

  /// Adds to the request as it now is; `event` is what the others are told.
  Filed<SubjectRequest> step(
      UUID id, String event, Person by, Function<RequestSteps, SubjectRequest> step) {
    var seen = requests.toChange(id);
    var next = step.apply(steps(seen));
    var answer = next.course().answer();
    if (answer != null) {
      requesters.eraseSomeTimeAfter(id, answer.sentOn());
    }
    return told(event, requests.revise(id, seen.lock(), next, by, null));
  }

  /// The person who asks thought better of it.
  Filed<SubjectRequest> withdraw(UUID id, int lock, String reason, Person by) {
    var withdrawn = requests.withdraw(id, lock, by, reason);
    requesters.eraseSomeTimeAfter(id, today.date());
    return told("withdrawn", withdrawn);
  }

  private RequestSteps steps(Filed<SubjectRequest> filed) {
    return new RequestSteps(filed.content(), calendar);
  }

  private Filed<SubjectRequest> told(String event, Filed<SubjectRequest> filed) {
    var header = filed.header();
    events.publish(SubjectRequest.EVENT + event, header.uri(), Map.of("status", header.status()));
    return filed;
  }
}
