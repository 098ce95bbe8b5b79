package nl.datapeil.kit.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The OAuth scope a token must carry for this method, or for every method of this resource. It
/// says what the *application* may do; `@RolesAllowed` beside it says what the *person* may do.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Scope {
  String value();
}
