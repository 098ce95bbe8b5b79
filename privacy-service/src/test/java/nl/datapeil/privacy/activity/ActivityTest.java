package nl.datapeil.privacy.activity;

import static nl.datapeil.privacy.activity.terms.TermsFixtures.REVIEW_ON;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.activity.review.AdviceDraft;
import nl.datapeil.privacy.activity.review.Review;
import nl.datapeil.privacy.activity.review.Review.Done;
import nl.datapeil.privacy.activity.review.Review.NotInForce;
import nl.datapeil.privacy.activity.review.Review.NotIndependent;
import nl.datapeil.privacy.activity.review.Review.OutOfTurn;
import nl.datapeil.privacy.activity.review.Review.ReviewDatePassed;
import nl.datapeil.privacy.activity.review.Review.Unmotivated;
import nl.datapeil.privacy.activity.terms.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActivityTest {
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
  private static final Person PETRA = new Person("sub-petra", "petra");
  private static final Person PAUL = new Person("sub-paul", "paul");
  private static final Person DIRK = new Person("sub-dirk", "dirk");

  private final Activity activity = new Activity(Ids.next(), terms(), PETRA, NOW);

  @Test
  void isApprovedByASecondPersonAfterAdvice() {
    advise(true);

    var review = approve(null, PAUL, TODAY);

    assertThat(review).isEqualTo(new Done());
    assertThat(view(TODAY).status()).isEqualTo(Status.APPROVED);
  }

  @Test
  void refusesApprovalBeforeAdvice() {
    var review = approve(null, PAUL, TODAY);

    assertThat(review).isEqualTo(new OutOfTurn(Status.DRAFT));
    assertThat(view(TODAY).status()).isEqualTo(Status.DRAFT);
  }

  @Test
  void refusesApprovalByItsAuthor() {
    advise(true);

    assertThat(approve(null, PETRA, TODAY)).isEqualTo(new NotIndependent());
  }

  @Test
  void refusesApprovalByItsAdviser() {
    advise(true);

    assertThat(approve(null, DIRK, TODAY)).isEqualTo(new NotIndependent());
  }

  @Test
  void refusesAdviceByItsAuthor() {
    var review = activity.advise(new AdviceDraft.Checked(true, "Goed"), PETRA, NOW, TODAY);

    assertThat(review).isEqualTo(new NotIndependent());
  }

  @Test
  void refusesToOverruleANegativeAdviceInSilence() {
    advise(false);

    assertThat(approve(null, PAUL, TODAY)).isEqualTo(new Unmotivated());
    assertThat(approve("De wet schrijft het voor", PAUL, TODAY)).isEqualTo(new Done());
  }

  @Test
  void refusesApprovalWhenItsReviewIsDueToday() {
    advise(true);

    assertThat(approve(null, PAUL, REVIEW_ON)).isEqualTo(new ReviewDatePassed());
    assertThat(approve(null, PAUL, REVIEW_ON.minusDays(1))).isEqualTo(new Done());
  }

  @Test
  void takesOneAdvicePerVersion() {
    advise(false);

    assertThat(advise(true)).isEqualTo(new OutOfTurn(Status.ADVISED));
  }

  @Test
  void startsAnewWithEveryVersion() {
    advise(true);
    approve(null, PAUL, TODAY);

    activity.revise(terms(), PAUL, NOW);

    assertThat(view(TODAY).status()).isEqualTo(Status.DRAFT);
    assertThat(view(TODAY).version()).isEqualTo(2);
    assertThat(view(TODAY).author()).isEqualTo("paul");
  }

  @Test
  void expiresByItself() {
    advise(true);
    approve(null, PAUL, TODAY);

    assertThat(view(REVIEW_ON.plusDays(1)).status()).isEqualTo(Status.EXPIRED);
  }

  @Test
  void permitsNothingOnceWithdrawn() {
    advise(true);
    approve(null, PAUL, TODAY);

    var review = activity.withdraw("De wet is ingetrokken", PETRA, NOW.plusSeconds(60), TODAY);

    assertThat(review).isEqualTo(new Done());
    assertThat(view(TODAY).status()).isEqualTo(Status.WITHDRAWN);
    assertThat(view(REVIEW_ON.plusDays(1)).status()).isEqualTo(Status.WITHDRAWN);
    assertThat(approve(null, PAUL, TODAY)).isEqualTo(new OutOfTurn(Status.WITHDRAWN));
  }

  @Test
  void withdrawsOnlyWhatHolds() {
    assertThat(activity.withdraw("Nee", PETRA, NOW, TODAY)).isEqualTo(new NotInForce(Status.DRAFT));
    advise(true);
    approve(null, PAUL, TODAY);
    activity.withdraw("Nee", PETRA, NOW, TODAY);

    var again = activity.withdraw("Nog eens", DIRK, NOW, TODAY);

    assertThat(again).isEqualTo(new NotInForce(Status.WITHDRAWN));
    assertThat(view(TODAY).withdrawal())
        .isEqualTo(new ActivityView.Withdrawal("petra", "Nee", NOW));
  }

  @Test
  void beginsAnewAfterAWithdrawal() {
    advise(true);
    approve(null, PAUL, TODAY);
    activity.withdraw("Nee", PETRA, NOW, TODAY);

    activity.revise(terms(), PAUL, NOW);

    assertThat(view(TODAY).status()).isEqualTo(Status.DRAFT);
    assertThat(view(TODAY).withdrawal()).isNull();
  }

  @Test
  void showsThePublicNoNames() {
    advise(false);
    approve("De wet schrijft het voor", PAUL, TODAY);

    var shown = view(TODAY).forThePublic();

    assertThat(shown.toString()).doesNotContain("petra", "dirk", "paul", "De wet");
    assertThat(shown.terms()).isEqualTo(terms());
  }

  private Review advise(boolean positive) {
    return activity.advise(new AdviceDraft.Checked(positive, "Advies"), DIRK, NOW, TODAY);
  }

  private Review approve(@Nullable String motivation, Person second, LocalDate today) {
    return activity.approve(motivation, second, NOW, today);
  }

  private ActivityView view(LocalDate today) {
    return activity.view(URI.create("https://privacy.example/1"), today);
  }
}
