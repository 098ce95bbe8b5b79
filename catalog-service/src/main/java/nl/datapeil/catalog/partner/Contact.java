package nl.datapeil.catalog.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import nl.datapeil.catalog.term.Written;
import org.jspecify.annotations.Nullable;

/// Whom to reach at a partner: a desk or a function, rather than a person.
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contact(
    @Column(name = "contact_name") @Written(max = 200) @Nullable String name,
    @Column(name = "contact_email")
        @Written(max = 200)
        @Email(message = "{nl.datapeil.catalog.email}") @Nullable String email,
    @Column(name = "contact_telephone") @Written(max = 50) @Nullable String telephone) {}
