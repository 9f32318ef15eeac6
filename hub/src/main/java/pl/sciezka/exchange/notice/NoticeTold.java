package pl.sciezka.exchange.notice;

import java.util.List;
import pl.sciezka.kernel.InstitutionId;

/// Partners were told of a change.
public record NoticeTold(NoticeId notice, InstitutionId sender, List<InstitutionId> receivers) {}
