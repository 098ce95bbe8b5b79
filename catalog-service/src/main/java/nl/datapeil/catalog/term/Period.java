package nl.datapeil.catalog.term;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A time in whole days, both included; without an end it lasts.
public interface Period {
  LocalDate from();

  @Nullable LocalDate until();

  @JsonIgnore
  default boolean holdsOn(LocalDate day) {
    var end = until();
    return !day.isBefore(from()) && (end == null || !day.isAfter(end));
  }

  /// The end is not before the beginning; reported at `until`.
  @Constraint(validatedBy = Check.class)
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface Forward {
    String message() default "{nl.datapeil.catalog.period}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /// What is absent is reported elsewhere.
  final class Check implements ConstraintValidator<Forward, @Nullable Period> {
    @Override
    public boolean isValid(@Nullable Period period, ConstraintValidatorContext context) {
      if (period == null || !runsBackward(period.from(), period.until())) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode("until")
          .addConstraintViolation();
      return false;
    }

    private static boolean runsBackward(@Nullable LocalDate from, @Nullable LocalDate until) {
      return from != null && until != null && until.isBefore(from);
    }
  }
}
