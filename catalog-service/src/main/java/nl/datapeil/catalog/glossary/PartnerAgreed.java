package nl.datapeil.catalog.glossary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/// A partner that agreed with a definition.
@Embeddable
record PartnerAgreed(
    @Column(name = "partner_id") UUID partner, @Column(name = "agreed_on") LocalDate on) {}
