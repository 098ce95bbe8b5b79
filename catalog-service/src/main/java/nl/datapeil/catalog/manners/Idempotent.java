package nl.datapeil.catalog.manners;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A resource method that heeds `Idempotency-Key`: sent again, a request is answered as before and
/// nothing is done twice. It returns a `RestResponse`, and calls no other service: one that does
/// takes [RepeatInterceptor].
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {}
