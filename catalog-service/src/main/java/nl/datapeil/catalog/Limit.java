package nl.datapeil.catalog;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How many a page may hold at most. It comes as text: a number that JAX-RS cannot read would be a
/// 404 without a reason.
@Pattern(regexp = Page.LIMIT, message = "{nl.datapeil.catalog.limit}") @Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Limit {
  String message() default "{nl.datapeil.catalog.limit}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
