/// What an assessment asks of the definition it follows: what is open, where the answers lead, what
/// another assessment already answered.
@NullMarked
package nl.datapeil.privacy.assessment.form;

import org.jspecify.annotations.NullMarked;
