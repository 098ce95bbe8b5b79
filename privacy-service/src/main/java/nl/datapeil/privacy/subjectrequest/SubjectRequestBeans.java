package nl.datapeil.privacy.subjectrequest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.deadline.WorkingDays;
import nl.datapeil.privacy.subjectrequest.terms.DutchCalendar;

class SubjectRequestBeans {
  @Produces
  @Singleton
  DutchCalendar calendar(WorkingDays working, PrivacyConfig config) {
    return new DutchCalendar(working, config.timeZone());
  }
}
