package org.rimanakuy.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.WithSecurityContext;

/** Runs a test as somebody of this role, as {@link CurrentUser} sees them; for no party, unless one is named. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = SignedInContext.class)
public @interface SignedInAs {

    Role[] value();

    /** The identity of the party spoken for; empty for none. */
    String party() default "";

    String name() default "Rosa Huamaní";

    /** The identity of the account. */
    String account() default "01900000-0000-7000-8000-000000000001";
}
