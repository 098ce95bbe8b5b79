/// An access request as its requester sends and sees it.
@NullMarked
package nl.datapeil.catalog.accessrequest.request;

import org.jspecify.annotations.NullMarked;
