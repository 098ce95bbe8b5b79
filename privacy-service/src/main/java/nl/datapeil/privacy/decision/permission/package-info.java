/// Who may do what with a column: the rules of decisions, asked for every activity and role.
@NullMarked
package nl.datapeil.privacy.decision.permission;

import org.jspecify.annotations.NullMarked;
