package nl.datapeil.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {
  /// Those of `k8s/README.md`.
  private static final Set<String> MADE_BY_THE_OPERATOR =
      Set.of(
          "analytics-oidc-client",
          "analytics-pseudonym-keyset",
          "catalog-notification-key",
          "catalog-oidc-client",
          "datapeil-tls",
          "privacy-log-key",
          "privacy-subject-requests-key");

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void rendersWithoutAnUnknownFieldOrAnUndefinedReference(String overlay) {
    var findings = findingsIn(Manifests.render(overlay));

    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          livenessProbe:                     | livenesProbe:                   | livenesProbe
          containerPort: 9000                | containerport: 9000             | containerport
          kind: ServiceAccount               | kind: Secret                    | no ServiceAccount
          enableSuperuserAccess:             | enableSuperUserAccess:          | enableSuperUserAccess
          name: catalog-db-app               | name: catalogue-db-app          | no Secret catalogue-db-app
          key: jdbc-uri                      | key: jdbc-url                   | has no key jdbc-url
          claimName: analytics-storage       | claimName: storage              | no PersistentVolumeClaim storage
          port: management                   | port: manage                    | port manage
          sectionName: https                 | sectionName: tls                | no listener public/tls
          gateway.networking.k8s.io/v1       | gateway.networking.k8s.io/v9    | unknown kind
          cnpg.io/cluster: privacy-db        | cnpg.io/cluster: privacy        | finds no pod
          readOnlyRootFilesystem: true       | readOnlyRootFilesystem: false   | not restricted
          """)
  void catchesAMistake(String right, String wrong, String finding) {
    var manifests = Manifests.render("prod");
    assertThat(manifests).contains(right);

    var findings = findingsIn(manifests.replace(right, wrong));

    assertThat(findings).anyMatch(found -> found.contains(finding));
  }

  @Test
  void givesTheCatalogueRoomForALargeHarvest() {
    var pod =
        Manifests.read(Manifests.render("prod"))
            .of(Deployment.class)
            .filter(deployment -> deployment.getMetadata().getName().equals("catalog"))
            .findFirst()
            .orElseThrow()
            .getSpec()
            .getTemplate()
            .getSpec();
    var app = pod.getContainers().getFirst();

    assertThat(app.getResources().getLimits()).containsEntry("memory", new Quantity("1Gi"));
    assertThat(app.getVolumeMounts())
        .extracting(VolumeMount::getMountPath)
        .contains("/tmp", "/var/tmp/datapeil");
    assertThat(pod.getVolumes())
        .filteredOn(volume -> volume.getName().equals("scratch"))
        .extracting(volume -> volume.getEmptyDir().getSizeLimit())
        .containsExactly(new Quantity("2Gi"));
  }

  @Test
  void catchesABackendThatIsNoService() {
    var manifests = Manifests.render("prod");

    var findings =
        findingsIn(
            manifests.replace(
                "- name: gateway\n      port: 8080", "- name: gateway\n      port: 8081"));

    assertThat(findings).contains("HTTPRoute gateway: no Service gateway:8081");
  }

  @Test
  void catchesAValueOfAWrongType() {
    var manifests = Manifests.render("prod").replace("replicas: 2", "replicas: two");

    assertThatThrownBy(() -> Manifests.read(manifests)).hasMessageContaining("two");
  }

  private static List<String> findingsIn(String yaml) {
    var manifests = Manifests.read(yaml);
    return Stream.of(
            UnknownFields.in(manifests),
            References.undefinedIn(manifests, MADE_BY_THE_OPERATOR),
            Traffic.undefinedIn(manifests, MADE_BY_THE_OPERATOR),
            Hardening.missingIn(manifests))
        .flatMap(List::stream)
        .toList();
  }
}
