package nl.datapeil.privacy.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.assessment.desk.AssessmentUris;
import nl.datapeil.privacy.assessment.dossier.AssessmentFilter;
import nl.datapeil.privacy.assessment.dossier.Dossiers;
import nl.datapeil.privacy.record.link.LinkSource;
import nl.datapeil.privacy.record.link.LinkedItem;

/// The assessments about an activity, among all that is about it; for those who may read them.
@ApplicationScoped
class AssessmentLinks implements LinkSource {
  private final Dossiers dossiers;
  private final AssessmentUris uris;

  AssessmentLinks(Dossiers dossiers, AssessmentUris uris) {
    this.dossiers = dossiers;
    this.uris = uris;
  }

  @Override
  public List<LinkedItem> about(String uri, Set<String> roles, PageRequest page) {
    if (roles.stream().noneMatch(StaffRoles.ASSESSORS::contains)) {
      return List.of();
    }
    return dossiers.page(new AssessmentFilter(null, null, uri, null, page)).stream()
        .map(summary ->
            new LinkedItem(
                summary.id(),
                uris.of(summary.id()),
                "ASSESSMENT",
                summary.title(),
                summary.status().name()))
        .toList();
  }
}
